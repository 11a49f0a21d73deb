import { useParams, useSearchParams } from '@solidjs/router';

/** The cursor in the address, when a list goes on from another page. */
export function useAfter(): () => string | null {
  const [search] = useSearchParams();
  return () => (typeof search['after'] === 'string' ? search['after'] : null);
}

/** The last part of the address, in plain text. */
export function useSlug(): () => string {
  const params = useParams<{ slug: string }>();
  return () => decodeURIComponent(params.slug);
}
