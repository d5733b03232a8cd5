/** Told to whoever may only read, with the next step. */
export function WriterNotice({ command }: { readonly command?: string }) {
  return (
    <p class="notice">
      You are reading. To correct, open the curator link that <code>npm start</code> prints in the terminal
      (it works once and lasts twelve hours in this browser)
      {command && (
        <>
          , or use the command line: <code>{command}</code>
        </>
      )}
      .
    </p>
  );
}
