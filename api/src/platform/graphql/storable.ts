import { canonicalJson, canonicalVariables, type Json } from '@longbox/shared/canonical-variables';
import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

const knownParameters = new Set(['documentId', 'variables', 'extensions', 'operationName']);

/**
 * Whether caches may store the answer to a persisted GET: it is spelled in one of the few ways that mean the same.
 * Any other spelling is answered too, but whoever varies it must not be able to fill a cache.
 *
 * @param search the request's query string as it came
 * @param operation the operation that ran
 */
export function isStorable(search: string, operation: OperationDefinitionNode): boolean {
  const parameters = new URLSearchParams(search);
  const names = [...parameters.keys()];
  if (names.length !== new Set(names).size || names.some((name) => !knownParameters.has(name))) return false;
  if (parameters.has('documentId') === parameters.has('extensions') || !isPlainlyEncoded(search)) return false;
  const operationName = parameters.get('operationName');
  if (operationName !== null && operationName !== operation.name?.value) return false;
  return (
    hasPlainExtensions(parameters.get('extensions')) && hasCanonicalVariables(parameters.get('variables'), operation)
  );
}

/** Encoders that clients use; any other way to write the same text is not stored. */
const encoders = [encodeURIComponent, (text: string) => new URLSearchParams({ '': text }).toString().slice(1)];

const isPlainlyEncoded = (search: string): boolean =>
  encoders.some((encode) => {
    const parameters = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${encode(value)}`);
    return search.replace(/^\?/, '') === parameters.join('&');
  });

/** Apollo's form, in either order of its two keys and with nothing else. */
const plainExtensions = [
  /^\{"persistedQuery":\{"version":1,"sha256Hash":"[0-9a-f]{64}"\}\}$/,
  /^\{"persistedQuery":\{"sha256Hash":"[0-9a-f]{64}","version":1\}\}$/,
];

const hasPlainExtensions = (text: string | null): boolean =>
  text === null || plainExtensions.some((form) => form.test(text));

function hasCanonicalVariables(text: string | null, operation: OperationDefinitionNode): boolean {
  if (text === null || text === '{}') return true;
  const variables: { [name: string]: Json } = JSON.parse(text);
  const definitions = new Map(operation.variableDefinitions?.map((one) => [one.variable.name.value, one.defaultValue]));
  const isNeeded = ([name, value]: [string, Json]): boolean => {
    if (!definitions.has(name)) return false;
    const preset = definitions.get(name);
    return !preset || canonicalJson(value) !== canonicalJson(valueFromASTUntyped(preset) as Json);
  };
  const entries = Object.entries(variables);
  return entries.every(isNeeded) && text === canonicalVariables(variables);
}
