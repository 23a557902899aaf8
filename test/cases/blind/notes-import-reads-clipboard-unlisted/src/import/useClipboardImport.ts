// case: a notes app reads the clipboard when its import button is pressed, and the inventory does not list the clipboard
// rules: no-undeclared-collection
import { useState } from 'react';
import * as Clipboard from 'expo-clipboard';
import { toNote, type Note } from './note';

export function useClipboardImport(add: (note: Note) => void) {
  const [busy, setBusy] = useState(false);

  const onPressImport = async () => {
    setBusy(true);
    const text = await Clipboard.getStringAsync(); // expect: no-undeclared-collection
    if (text.trim()) add(toNote(text));
    setBusy(false);
  };

  return { busy, onPressImport };
}
