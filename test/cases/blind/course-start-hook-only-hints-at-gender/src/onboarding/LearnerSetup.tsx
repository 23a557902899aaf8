// case: a language course starts without the gender, a hook in another file only says what follows from it
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { useLearnerSetup } from './use-learner-setup';

export function LearnerSetup({ courseId }: { courseId: string }) {
  const { answers, set, start } = useLearnerSetup(courseId);

  return (
    <form onSubmit={(e) => { e.preventDefault(); void start(); }}>
      <label>Level <select name="level" required value={answers.level} onChange={(e) => set('level', e.target.value)}><option value="">-</option><option>a1</option><option>b1</option></select></label>
      <label>Gender (may be left open) <select name="gender" value={answers.gender} onChange={(e) => set('gender', e.target.value)}><option value="">-</option><option>female</option><option>male</option></select></label>
      <button type="submit" disabled={!answers.level}>Start the course</button>
    </form>
  );
}
