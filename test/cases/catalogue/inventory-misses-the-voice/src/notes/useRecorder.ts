// case: a note app records speech and sends it to its server, the inventory only knows phone numbers
import { Audio } from 'expo-av';

export async function dictate() {
  const recording = new Audio.Recording();
  await recording.prepareToRecordAsync(Audio.RecordingOptionsPresets.HIGH_QUALITY);
  await recording.startAsync(); // expect: no-undeclared-collection
  return async () => {
    await recording.stopAndUnloadAsync();
    const note = new FormData();
    note.append('voice', { uri: recording.getURI(), name: 'note.m4a' } as unknown as Blob);
    await fetch('/notes', { method: 'POST', body: note });
  };
}
