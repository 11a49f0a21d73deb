import { Route, Router } from '@solidjs/router';
import { type JSX, lazy } from 'solid-js';

import { ConfirmDialog } from './session/confirm-dialog';
import { Guarded } from './session/guarded';
import { NoticeStack } from './ui/notice-stack';

const SignInRoute = lazy(() => import('./session/sign-in-route'));
const WelcomeRoute = lazy(() => import('./session/welcome-route'));
const JoinRoute = lazy(() => import('./session/join-route'));
const ForgotRoute = lazy(() => import('./session/forgot-route'));
const PasswordRoute = lazy(() => import('./session/password-route'));
const DashboardRoute = lazy(() => import('./dashboard/route'));
const ComicsRoute = lazy(() => import('./comics/route'));
const NewComicRoute = lazy(() => import('./comics/new-route'));
const SharedPreviewRoute = lazy(() => import('./draft/preview/shared-route'));
const BulkRoute = lazy(() => import('./uploads/bulk/route'));
const DraftRoute = lazy(() => import('./draft/route'));
const QueueRoute = lazy(() => import('./queue/route'));
const SeriesRoute = lazy(() => import('./series/route'));
const MediaRoute = lazy(() => import('./media/route'));
const CastRoute = lazy(() => import('./cast/route'));
const AuditRoute = lazy(() => import('./audit/route'));
const AccountRoute = lazy(() => import('./account/route'));
const SettingsRoute = lazy(() => import('./settings/route'));
const MissingRoute = lazy(() => import('./shell/missing-route'));

/** The author's desk: what needs nobody signed in, and everything else inside the shell. */
export const App = (): JSX.Element => (
  <>
    <Router base="/admin">
      <Route path="/sign-in" component={SignInRoute} />
      <Route path="/welcome" component={WelcomeRoute} />
      <Route path="/join" component={JoinRoute} />
      <Route path="/forgot" component={ForgotRoute} />
      <Route path="/password" component={PasswordRoute} />
      <Route path="/preview" component={SharedPreviewRoute} />
      <Route component={Guarded}>
        <Route path="/" component={DashboardRoute} />
        <Route path="/comics" component={ComicsRoute} />
        <Route path="/comics/new" component={NewComicRoute} />
        <Route path="/bulk" component={BulkRoute} />
        <Route path="/comics/:id" component={DraftRoute} />
        <Route path="/queue" component={QueueRoute} />
        <Route path="/series" component={SeriesRoute} />
        <Route path="/media" component={MediaRoute} />
        <Route path="/cast" component={CastRoute} />
        <Route path="/audit" component={AuditRoute} />
        <Route path="/settings/account" component={AccountRoute} />
        <Route path="/settings/:page?" component={SettingsRoute} />
        <Route path="*rest" component={MissingRoute} />
      </Route>
    </Router>
    <ConfirmDialog />
    <NoticeStack />
  </>
);
