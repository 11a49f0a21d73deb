import type { AnyVariables, TypedDocumentNode } from '@urql/core';

import { act } from './act';
import { notify } from '../ui/notices';

/** Runs a mutation that needs no form: why it could not be done is said in a notice, and what was done if `done` is given. */
export async function tell<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  done?: string,
): Promise<void> {
  const { message } = await act(document, variables);
  if (message !== undefined) notify(message);
  else if (done !== undefined) notify(done);
}
