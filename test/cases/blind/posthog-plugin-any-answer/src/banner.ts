const KEY = 'banner-answer';

export function bannerAnswered(): boolean {
  const saved = localStorage.getItem(KEY);
  return saved === 'granted' || saved === 'denied';
}

export function answerBanner(answer: 'granted' | 'denied'): void {
  localStorage.setItem(KEY, answer);
}
