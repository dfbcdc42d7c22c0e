import { Button } from '../../../ui/button';
import { Kbd } from '../../../ui/kbd';
import type { Progress } from '../draft/progress';

function Keys() {
  return (
    <span className="keys" aria-hidden="true">
      <span>
        <Kbd keys="1" />–<Kbd keys="5" /> level
      </span>
      <span>
        <Kbd keys="n" /> not observed
      </span>
      <span>
        <Kbd keys="Enter" /> next
      </span>
      <span>
        <Kbd keys="j" /> <Kbd keys="k" /> move
      </span>
      <span>
        <Kbd keys="e" /> evidence
      </span>
      <span>
        <Kbd keys="?" /> all keys
      </span>
    </span>
  );
}

export function CardFoot({ progress, onReview }: { progress: Progress; onReview: () => void }) {
  const { asked, rated, notObserved } = progress;
  return (
    <div className="card-foot">
      <p className="sm nb">
        <b>
          {rated} of {asked}
        </b>{' '}
        <span className="no-phone">rated{notObserved > 0 && `, ${notObserved} not observed`}</span>
      </p>
      <Keys />
      <Button variant="primary" className="push" shortcut="mod+Enter" onPress={onReview}>
        Review and submit
      </Button>
    </div>
  );
}
