import { useNavigate, useParams, useSearchParams } from 'react-router-dom';

export function ConsentPage() {
  const { purpose } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();

  const answer = async (state: 'given' | 'refused') => {
    await fetch(`/api/me/consents/${purpose}`, { method: 'PUT', body: JSON.stringify({ kind: 'separate', state, text: 'voice-2' }) });
    navigate(state === 'given' ? (search.get('back') ?? '/') : '/');
  };

  return (
    <section>
      <p>Your dictation is recorded, sent to our server, turned into text and deleted after 24 hours.</p>
      <button onClick={() => answer('given')}>I consent</button>
      <button onClick={() => answer('refused')}>I would rather type</button>
    </section>
  );
}
