import { useState } from 'react';

const STEPS = ['holder', 'account', 'check'] as const;

export function BankForm({ save }: { save: (iban: string) => Promise<void> }) {
  const [iban, setIban] = useState('');
  const [step, setStep] = useState(Number(localStorage.getItem('bank-step') ?? 0));

  const next = async () => {
    if (step === STEPS.length - 1) await save(iban);
    const following = Math.min(step + 1, STEPS.length - 1);
    localStorage.setItem('bank-step', String(following));
    setStep(following);
  };

  return (
    <fieldset>
      <legend>{STEPS[step]}</legend>
      <input value={iban} onChange={(e) => setIban(e.target.value)} />
      <button onClick={next}>Next</button>
    </fieldset>
  );
}
