// case: a reader's first page asks another file what is wrong with the form, which wants the topic and only looks at a gender that is there
// rules: no-mandatory-nonessential-field
import { useState } from 'react';
import { genders, problemIn } from './problem-in';

export function Join({ done }: { done: (values: { topic: string; gender: string }) => void }) {
  const [values, setValues] = useState({ topic: '', gender: '' });
  const [error, setError] = useState('');
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const problem = problemIn(values);
    if (problem) return setError(problem);
    done(values);
  };
  return (
    <form onSubmit={submit}>
      <input name="topic" value={values.topic} onChange={e => setValues({ ...values, topic: e.target.value })} />
      <select name="gender" value={values.gender} onChange={e => setValues({ ...values, gender: e.target.value })}>{genders.map(one => <option key={one}>{one}</option>)}</select>
      <p role="alert">{error}</p>
      <button>Read on</button>
    </form>
  );
}
