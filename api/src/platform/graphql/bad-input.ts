import { GraphQLError } from 'graphql';

/** An answer to a request that cannot be meant: `message` is a sentence for whoever wrote it. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
