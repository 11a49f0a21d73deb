/** What the document server has to know. */
export interface Settings {
  /** Where to listen: `unix:/path.sock`, `host:port` or a port. */
  DOCUMENTS_LISTEN: string;
  /** Where to ask the public API: nginx's inner listener, so that answers come from the same cache as readers'. */
  LONGBOX_API: string;
  /** Where readers reach the site, without a slash at the end. */
  LONGBOX_URL: string;
}

/** Reads the settings once; a missing one stops the start with a sentence. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const need = (name: keyof Settings, fallback?: string): string => {
    const value = env[name] ?? fallback;
    if (!value) throw new Error(`${name} is needed.`);
    return value;
  };
  return {
    DOCUMENTS_LISTEN: need('DOCUMENTS_LISTEN', '3001'),
    LONGBOX_API: need('LONGBOX_API'),
    LONGBOX_URL: need('LONGBOX_URL', 'http://localhost:8080').replace(/\/+$/, ''),
  };
}
