// case: a language course does not start until a hook in another file has seen the gender
// rules: no-mandatory-nonessential-field
import { useLearnerSetup } from './use-learner-setup';

export function LearnerSetup({ courseId }: { courseId: string }) {
  const { answers, set, start } = useLearnerSetup(courseId);

  return (
    <form onSubmit={(e) => { e.preventDefault(); void start(); }}>
      <label>Level <select name="level" value={answers.level} onChange={(e) => set('level', e.target.value)}><option>a1</option><option>b1</option></select></label>
      <label>Gender <select name="gender" value={answers.gender} onChange={(e) => set('gender', e.target.value)}><option value="">-</option><option>female</option><option>male</option></select></label> {/* expect: no-mandatory-nonessential-field */}
      <button type="submit">Start the course</button>
    </form>
  );
}
