const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3)).toLocaleString('en')} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Every word about files on their way in. */
export const words = {
  title: 'Uploads',
  images: (n: number) => count(n, 'image'),
  done: (n: number) => `${n.toLocaleString('en')} done`,
  failed: (n: number) => `${n.toLocaleString('en')} failed`,
  allIn: (n: number) => `${count(n, 'image')} uploaded`,
  retry: 'Retry failed',
  pause: 'Pause',
  resume: 'Resume',
  paused: 'Paused',
  clear: 'Clear the list',
  show: 'Show the list',
  hide: 'Hide the list',
  giveUp: (name: string) => `Don’t upload ${name}`,
  dismiss: (name: string) => `Take ${name} off the list`,
  progress: (name: string) => `${name}, sent`,
  percent: (share: number) => `${Math.floor(share * 100)}%`,
  waiting: 'Waiting for its turn',
  looking: 'Looking at it…',
  measures: (width: number, height: number, bytes: number) =>
    `${width.toLocaleString('en')} × ${height.toLocaleString('en')}, ${size(bytes)}`,
  duplicate: 'Already in the library,',
  see: 'see it',
  siteFault: 'The site could not take it just now.',
  notPlaced: 'It is in the library, but its comic could not be opened.',
  later: 'Retry in a moment.',
  notKept: 'There is no room on this device to keep these files. Free some, then add them again.',
  onItsWay: 'Pages on their way',
  arriving: (name: string) => `${name} is on its way`,
};
