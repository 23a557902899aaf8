// case: the page dials, opens a mail, and addresses everything else by opaque ids
// rules: no-personal-data-in-url
import { useState } from 'react';
import { Link } from 'react-router-dom';
import axios from 'axios';
import type { Notice } from './notice';

export function LostPet({ notice }: { notice: Notice }) {
  const [phone, setPhone] = useState('');
  const [sent, setSent] = useState(false);

  const report = async () => {
    await axios.post(`/api/notices/${notice.id}/sightings`, { phone, at: Date.now() });
    setSent(true);
  };
  const writeMail = () => {
    window.location.href = `mailto:${notice.owner.email}?subject=${encodeURIComponent(notice.petName)}`;
  };

  return (
    <article>
      <h1>{notice.petName}</h1>
      <a href={`tel:${notice.owner.phone}`}>Call the owner</a>
      <button onClick={writeMail}>Write to the owner</button>
      <Link to={`/notices/${notice.id}/map?zoom=14`}>Where was it seen?</Link>
      <input type="tel" value={phone} onChange={(e) => setPhone(e.target.value)} />
      <button disabled={sent} onClick={report}>I saw it</button>
      <footer><a href={`/unsubscribe?t=${notice.unsubscribeToken}`}>No more mails about this notice</a></footer>
    </article>
  );
}
