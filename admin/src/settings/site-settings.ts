import {
  ChangeSiteDocument,
  type SiteInput,
  type SiteSettingsFragment,
  SiteSettingsDocument,
} from '@longbox/shared/generated/admin/settings/graphql';
import { createSignal } from 'solid-js';

import { act } from '../api/act';
import { createAnswer } from '../api/answer';

/** The site's settings and a way to change one at a time. Each change is kept as it is made. */
export function createSiteSettings() {
  const answer = createAnswer(SiteSettingsDocument, () => ({}), ['DeskSite']);
  const [wrong, setWrong] = createSignal<{ field: string; message: string }>();
  const [kept, setKept] = createSignal<string>();

  /** @returns whether it was kept */
  const change = async (input: SiteInput): Promise<boolean> => {
    const [field = ''] = Object.keys(input);
    setKept(undefined);
    const { message, refusal } = await act(ChangeSiteDocument, { input });
    const of = refusal?.__typename === 'SiteRefused' ? refusal.field : field;
    setWrong(message === undefined ? undefined : { field: of, message });
    if (message === undefined) setKept(field);
    return message === undefined;
  };

  return {
    ...answer,
    site: (): SiteSettingsFragment | undefined => answer.data()?.deskSite,
    change,
    /** Why a field was not kept. */
    wrongWith: (field: string): string | undefined => (wrong()?.field === field ? wrong()?.message : undefined),
    /** The field that was kept last. */
    kept,
  };
}

export type SiteSettings = ReturnType<typeof createSiteSettings>;
