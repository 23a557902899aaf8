// case: under a topic that no word is known for, a separate answer is kept and asked for
// rules: no-collection-before-consent
type State = 'open' | 'given' | 'refused';

const key = (topic: string) => `separate-consent.${topic}`;

export function stateOf(topic: string): State {
  return (uni.getStorageSync(key(topic)) as { state: State } | '' | undefined)?.state ?? 'open';
}

export function agreed(topic: string): boolean {
  return stateOf(topic) === 'given';
}

export async function record(topic: string, state: State): Promise<void> {
  uni.setStorageSync(key(topic), { kind: 'separate', state, at: Date.now() });
}

export async function ask(): Promise<void> {
  const { confirm } = await uni.showModal({ title: '里程补贴', content: '是否同意上班时间记录路线用于里程补贴？', cancelText: '不同意', confirmText: '同意' });
  await record('route-track', confirm ? 'given' : 'refused');
}
