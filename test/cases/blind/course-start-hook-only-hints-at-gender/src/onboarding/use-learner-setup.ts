import { useCallback, useState } from 'react';
import { toast } from 'sonner';
import { startCourse } from './course-api';

export interface LearnerAnswers {
  level: string;
  gender: string;
}

export function useLearnerSetup(courseId: string) {
  const [answers, setAnswers] = useState<LearnerAnswers>({ level: '', gender: '' });

  const set = useCallback((key: keyof LearnerAnswers, value: string) => {
    setAnswers((before) => ({ ...before, [key]: value }));
  }, []);

  const start = useCallback(async () => {
    if (!answers.level) {
      toast.error('Please choose a level first');
      return;
    }
    if (!answers.gender) {
      toast.info('Exercises will address you neutrally. You can change that later.');
    }
    await startCourse(courseId, answers);
  }, [answers, courseId]);

  return { answers, set, start };
}
