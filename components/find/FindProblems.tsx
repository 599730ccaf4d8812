import type { Problem } from '@/lib/search/query';
import { findBar } from '@/locales/find-bar';
import { useWords } from '@/components/language/language';
import styles from './find-bar.module.css';
import { useFinder } from './finder';

/** What in the query was not understood, in a sentence each; where it is plain what was meant, a press mends it. */
export function FindProblems({ problems }: { problems: readonly Problem[] }) {
  const t = useWords(findBar);
  const finder = useFinder();
  const sentence = (problem: Problem): string => {
    switch (problem.is) {
      case 'no-field':
        return t.noField(problem.name);
      case 'no-choice':
        return t.noChoice(problem.field, problem.value);
      case 'no-number':
        return t.noNumber(problem.field);
      case 'no-day':
        return t.noDay(problem.field);
      case 'no-order':
        return t.noOrder(problem.field);
      default:
        return t.noWords(problem.text);
    }
  };
  const mend = (wrong: string, right: string) => finder.write(finder.now().text.replace(wrong, right));
  return problems.slice(0, 2).map((problem) => {
    const said = sentence(problem);
    const wrong = problem.is === 'no-field' ? problem.name : problem.is === 'no-choice' ? problem.value : '';
    const near = 'near' in problem ? problem.near : null;
    return (
      <p key={said} className={styles['problem']} dir="auto">
        {said}{' '}
        {near === null ? null : (
          <button type="button" className={styles['mend']} onClick={() => mend(wrong, near)}>
            {t.didYouMean(near)}
          </button>
        )}
      </p>
    );
  });
}
