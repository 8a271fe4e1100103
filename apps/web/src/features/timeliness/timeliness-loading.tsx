import { Skeleton } from '../../feedback/skeleton.tsx';
import { SlowNotice } from '../../feedback/slow-notice.tsx';
import { useElapsed } from '../../feedback/use-elapsed.ts';
import { useTimelinessText } from '../../i18n/use-timeliness-text.ts';

/** The table's shape in grey while it is on the way. */
export const TimelinessLoading = () => {
  const timeliness = useTimelinessText();
  const isLong = useElapsed(true, 400);
  return (
    <div aria-busy="true">
      <p className="visually-hidden" role="status">
        {timeliness.loading}
      </p>
      {isLong ? <Skeleton height="28rem" /> : null}
      <SlowNotice waiting />
    </div>
  );
};
