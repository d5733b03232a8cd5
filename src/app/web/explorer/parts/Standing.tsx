import type { ComponentChildren } from "preact";
import type { Answer } from "../asking/Answer";

interface Props {
  readonly answer: Answer<unknown>;
  /** Shown where the answer holds nothing: what is missing and the next step. */
  readonly children?: ComponentChildren;
}

/** How far an answer has come: a skeleton while it is asked, a sentence with its code where it failed. */
export function Standing({ answer, children }: Props) {
  const { asking, failure, data, again } = answer;
  return (
    <div aria-live="polite">
      {asking && data === undefined && <p class="skeleton">Asking the graph …</p>}
      {failure && (
        <p class="failure" role="alert">
          {failure.sentence}{" "}
          <span class="quiet">
            ({failure.code}
            {failure.requestId ? `, ${failure.requestId}` : ""})
          </span>{" "}
          <button type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
