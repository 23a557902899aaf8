export function Profiling({ since }: { since?: string }) {
  return (
    <section>
      <h2>Reading tips made for you</h2>
      <p>We look at what you read in order to suggest more. Only if you agree.</p>
      {since ? (
        <p>You agreed on {since}.</p>
      ) : (
        <form method="post" action="/me/consents/profiling">
          <button type="submit">I consent to profiling</button>
        </form>
      )}
      <p>
        Changed your mind? Write to <a href="mailto:privacy@reader.example">our office</a>.
      </p>
    </section>
  );
}
