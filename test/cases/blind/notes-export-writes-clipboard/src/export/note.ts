export interface Note {
  title: string;
  body: string;
}

export const toText = (note: Note) => `${note.title}\n\n${note.body}`;
