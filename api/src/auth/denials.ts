import { GraphQLError } from 'graphql';

/** Nobody is signed in, or no longer. */
export const notSignedIn = (): GraphQLError =>
  new GraphQLError('Sign in to do this.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/** A program came with a token that is unknown, revoked or too old. */
export const unknownToken = (): GraphQLError =>
  new GraphQLError('This token does not count, or no longer.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });

/** Signed in, but this is not for this role or token. */
export const notAllowed = (what: string): GraphQLError =>
  new GraphQLError(`Your role or token does not allow this: ${what}.`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });

/** Allowed, but it has been a while since this person proved who they are, and this is worth asking for. */
export const notConfirmed = (): GraphQLError =>
  new GraphQLError('Confirm that it is you to do this.', { extensions: { code: 'CONFIRM', http: { status: 403 } } });
