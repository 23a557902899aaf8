// case: a language school's sign-up does not go on without the birthday that the policy calls optional
// rules: no-mandatory-nonessential-field

import { useForm } from 'react-hook-form';
import { createLearner, type Learner } from './create-learner';

export function SignUp({ onDone }: { onDone: (id: string) => void }) {
  const { register, handleSubmit, formState } = useForm<Learner>();
  const submit = async (learner: Learner) => onDone(await createLearner(learner));

  return (
    <form onSubmit={handleSubmit(submit)}>
      <label>Phone <input type="tel" {...register('phone', { required: true })} /></label>
      <label>Language <select {...register('language', { required: true })}><option>de</option><option>fr</option></select></label>
      <label>Birthday <input type="date" {...register('birthday', { required: 'Please fill in' })} /></label> {/* expect: no-mandatory-nonessential-field */}
      <label>Goal <input {...register('goal')} /></label>
      {Object.keys(formState.errors).length > 0 && <p role="alert">Something is missing</p>}
      <button>Start the first lesson</button>
    </form>
  );
}
