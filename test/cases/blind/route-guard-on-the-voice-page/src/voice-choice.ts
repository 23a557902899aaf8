export type VoiceChoice = 'given' | 'refused' | 'open';

export function voiceChoice(): VoiceChoice {
  const saved = localStorage.getItem('consent:voice-search');
  return saved === 'given' || saved === 'refused' ? saved : 'open';
}

export function decideVoice(choice: 'given' | 'refused'): void {
  localStorage.setItem('consent:voice-search', choice);
}
