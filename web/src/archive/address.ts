import { useLocation, useParams } from '@solidjs/router';

/** The cursor in the address, when a list goes on from another page. */
export function useAfter(): () => string | null {
  const { query } = useLocation();
  return () => (typeof query['after'] === 'string' ? query['after'] : null);
}

/** The last part of the address, in plain text. */
export function useSlug(): () => string {
  const params = useParams<{ slug: string }>();
  return () => decodeURIComponent(params.slug);
}
