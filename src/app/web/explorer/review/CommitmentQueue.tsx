import { useAsk } from "../asking/useAsk";
import { Stages } from "../parts/Stages";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { commitmentsQuestion } from "../questions/reviewQuestions";
import { dateOf, plural, wordOf } from "../words";
import { NextPage } from "./NextPage";

interface Props {
  readonly of: string | null;
  readonly after: string | null;
}

/** What was promised, how far it came, and how long nothing was heard of it. */
export function CommitmentQueue({ of, after }: Props) {
  const answer = useAsk(commitmentsQuestion, { of, after });
  const page = answer.data?.commitments;
  return (
    <section>
      <Standing answer={answer} />
      {page?.nodes.length === 0 && <p>No project or agreement is promised in the texts.</p>}
      {page?.nodes.map(({ subject, status, lastHeardOf, monthsSilent, steps }) => (
        <article class="path" key={subject.id}>
          <h2>
            <ThingLink thing={subject} /> {status && <span class="badge">{wordOf(status)}</span>}
          </h2>
          <p class="quiet">
            last heard of {dateOf(lastHeardOf)}
            {monthsSilent !== null && `, ${plural(monthsSilent, "month")} ago`}
          </p>
          <Stages stages={steps} level={3} />
        </article>
      ))}
      <NextPage kind="commitments" of={of} page={page?.pageInfo} />
    </section>
  );
}
