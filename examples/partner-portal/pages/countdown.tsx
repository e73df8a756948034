import { useEffect, useState } from 'preact/hooks';

/** Seconds left at which a screen reader says so. */
const SPOKEN: ReadonlySet<number> = new Set([300, 120, 60, 30, 10]);

const words = (seconds: number) => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${minutes}:${String(rest).padStart(2, '0')}`;
};

const spoken = (seconds: number) =>
  seconds >= 60
    ? `${Math.floor(seconds / 60)} ${seconds < 120 ? 'minute' : 'minutes'} left`
    : `${seconds} seconds left`;

/**
 * How long a hold lasts. The server has worked out what is left by Caregraph's clock, and writes it into the page; the
 * browser only counts down from there, so that a clock which is wrong does no harm.
 */
export function Countdown({ seconds, onEnd }: { seconds: number; onEnd?: () => void }) {
  const [left, setLeft] = useState(seconds);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const end = Date.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1_000));
      setLeft(now);
      if (SPOKEN.has(now)) setSaid(spoken(now));
      if (now > 0) return;
      clearInterval(timer);
      onEnd?.();
    }, 250);
    return () => clearInterval(timer);
  }, [seconds, onEnd]);
  return (
    <div class={left <= 60 ? 'countdown soon' : 'countdown'}>
      <span>Held for you for another</span>{' '}
      <strong role="timer" aria-live="off">
        {words(left)}
      </strong>
      <span class="hidden" role="status">
        {said}
      </span>
    </div>
  );
}
