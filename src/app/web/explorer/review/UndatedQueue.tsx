import { useAsk } from "../asking/useAsk";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { undatedQuestion } from "../questions/reviewQuestions";
import { plural } from "../words";
import { NextPage } from "./NextPage";

/** Meetings whose day, month and year no text states. */
export function UndatedQueue({ after }: { readonly after: string | null }) {
  const answer = useAsk(undatedQuestion, { after });
  const page = answer.data?.meetings;
  return (
    <section>
      <Standing answer={answer} />
      {page?.nodes.length === 0 && <p>Every meeting has a date.</p>}
      <ul class="rows">
        {page?.nodes.map((meeting) => (
          <li key={meeting.id}>
            <ThingLink thing={meeting} /> <span class="quiet">{plural(meeting.degree, "fact")}</span>
          </li>
        ))}
      </ul>
      <NextPage kind="undated" page={page?.pageInfo} />
    </section>
  );
}
