/** The words of the list of keys; apart, because they come with it. */
export const enKeys = {
  heading: 'Keys for reading',
  next: 'next, previous',
  ends: 'first, latest',
  random: 'random',
  transcript: 'open or close the transcript',
  theme: 'light or dark',
  helpItself: 'this list',
};
