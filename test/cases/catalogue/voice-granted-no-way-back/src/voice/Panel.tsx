// case: consent to train with one's voice is given in the panel and nothing takes it back
import { grantVoice } from './consents';

export function Panel({ personId }: { personId: string }) {
  return (
    <section>
      <p>Let us train the assistant with your recordings.</p>
      <button onClick={() => void grantVoice(personId, '2025-03')}>I agree</button>
      <button onClick={() => window.history.back()}>No, thanks</button>
    </section>
  );
}
