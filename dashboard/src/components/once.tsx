/** A secret that is shown this once. */
export function Once({ label, secret }: { label: string; secret: string }) {
  return (
    <div className="note-box good" role="status">
      <div className="stack tight">
        <strong>{label} It is shown only now:</strong>
        <code className="secret">{secret}</code>
      </div>
    </div>
  );
}
