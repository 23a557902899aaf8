import { Player } from './Player';

const given = (purpose: string) => localStorage.getItem(`consent:${purpose}`) === 'given';

export function Page() {
  return (
    <main>
      <Player src="/trailer.mp4" hasConsent={given} />
      <Player src="/making-of.mp4" />
    </main>
  );
}
