export interface Note {
  title: string;
  body: string;
}

export function toNote(text: string): Note {
  const [first, ...rest] = text.split('\n');
  return { title: first.slice(0, 80), body: rest.join('\n') };
}
