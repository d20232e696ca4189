/** The keys that work on the list. */
export function Keys({ mayAct }: { mayAct: boolean }) {
  return (
    <p className="muted small row keys">
      <span>
        <kbd>j</kbd> <kbd>k</kbd> down, up
      </span>
      <span>
        <kbd>Enter</kbd> open
      </span>
      {mayAct && (
        <span>
          <kbd>t</kbd> is a threat, <kbd>n</kbd> not a threat
        </span>
      )}
      <span>
        <kbd>/</kbd> filter
      </span>
    </p>
  );
}
