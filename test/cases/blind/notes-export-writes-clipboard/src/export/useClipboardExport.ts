// case: a notes app writes a note to the clipboard and reads nothing from it
// rules: no-undeclared-collection
import { useState } from 'react';
import * as Clipboard from 'expo-clipboard';
import { toText, type Note } from './note';

export function useClipboardExport(note: Note) {
  const [copied, setCopied] = useState(false);

  const onPressCopy = async () => {
    const done = await Clipboard.setStringAsync(toText(note));
    setCopied(done);
  };

  return { copied, onPressCopy };
}
