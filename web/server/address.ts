/** Where a server is, read from `unix:/path.sock`, `host:port` or a port (on the loopback address). */
export function listenAddress(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const [host, port] = address.includes(':') ? address.split(':') : ['127.0.0.1', address];
  return { host: host ?? '127.0.0.1', port: Number(port) };
}
