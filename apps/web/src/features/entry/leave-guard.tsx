import { useBlocker } from '@tanstack/react-router';
import { isNowhere } from './desk/line.ts';
import { useEntry } from './entry-context.ts';
import { LeaveDialog } from './dialogs/leave-dialog.tsx';

/** How long a link may wait for what is typed to be put somewhere. */
const PATIENCE = 3_000;

/**
 * Asks before another page takes this one's place while something stands in it that is nowhere else. The browser asks by
 * itself before it closes the tab.
 */
export const LeaveGuard = () => {
  const { desk, state } = useEntry();
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false;
      const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
      await Promise.race([desk.wouldLose(), late]);
      return Object.values(desk.state().lines).some(isNowhere);
    },
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <LeaveDialog
      count={Object.values(state.lines).filter(isNowhere).length}
      onStay={blocker.reset}
      onLeave={blocker.proceed}
    />
  );
};
