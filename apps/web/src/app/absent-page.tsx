import { Link } from '@tanstack/react-router';
import { buttonClass } from '../ui/button-class';
import { useDocumentTitle } from '../ui/use-document-title';
import { useTrail } from './trail';

/** For pages that do not exist and for those of somebody else: the same words, so that neither can be told from the other. */
export function AbsentPage() {
  useDocumentTitle('Nothing here');
  useTrail([{ label: 'Nothing here' }]);
  return (
    <div className="absent">
      <h1>Nothing here</h1>
      <p>There is nothing here, or it is not yours to see.</p>
      <Link to="/" className={buttonClass()}>
        Go to your first page
      </Link>
    </div>
  );
}
