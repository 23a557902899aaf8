// case: the privacy page shows the stored answers, and only the necessary box is fixed as on
// rules: no-preticked-consent
import { useEffect, useState } from 'react';
import { loadAnswers, saveAnswers, unanswered, type Answers } from './answers';

export function PrivacyPage() {
  const [answers, setAnswers] = useState<Answers>(unanswered);
  const [acceptsReturns, setAcceptsReturns] = useState(true);

  useEffect(() => {
    void loadAnswers().then(setAnswers);
  }, []);

  const set = (key: keyof Answers) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setAnswers({ ...answers, [key]: event.target.checked });

  return (
    <form onSubmit={() => saveAnswers(answers)}>
      <h1>Privacy</h1>
      <label><input type="checkbox" checked disabled readOnly /> Necessary cookies (always on)</label>
      <label><input type="checkbox" checked={answers.statistics} onChange={set('statistics')} /> Statistics</label>
      <label><input type="checkbox" checked={answers.newsletter} onChange={set('newsletter')} /> I agree to the monthly newsletter</label>
      <h2>My stall</h2>
      <label><input type="checkbox" checked={acceptsReturns} onChange={(e) => setAcceptsReturns(e.target.checked)} /> I take goods back within 14 days</label>
      <button type="submit">Save</button>
    </form>
  );
}
