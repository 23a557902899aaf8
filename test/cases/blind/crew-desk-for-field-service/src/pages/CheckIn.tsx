import { useState } from 'react';
import { useParams } from 'react-router-dom';
import AskPosition from '../components/AskPosition';
import { separateConsentGiven } from '../lib/decisions';
import { currentSpot } from '../lib/geo';
import { send } from '../lib/http';

const TEXT = 'May we store where you are when you check in? Your office sees it for this job. You can also type the address.';

export default function CheckIn() {
  const { id } = useParams();
  const [asking, setAsking] = useState(false);
  const [address, setAddress] = useState('');
  const [message, setMessage] = useState('');

  const withPosition = async () => {
    if (!separateConsentGiven('check-in-position')) {
      setAsking(true);
      return;
    }
    const spot = await currentSpot();
    await send(`/jobs/${id}/check-in`, { spot });
    console.log('checked in with position', id);
    setMessage('Checked in');
  };

  const withAddress = async () => {
    await send(`/jobs/${id}/check-in`, { address });
    setMessage('Checked in');
  };

  return (
    <main>
      {asking && <AskPosition purpose="check-in-position" text={TEXT} onDone={() => setAsking(false)} />}
      <button onClick={withPosition}>Check in here</button>
      <input value={address} onChange={(e) => setAddress(e.target.value)} placeholder="or type the address" />
      <button onClick={withAddress}>Check in</button>
      <p>{message}</p>
    </main>
  );
}
