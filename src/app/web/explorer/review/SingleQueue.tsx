import { useAsk } from "../asking/useAsk";
import { FactLine } from "../parts/FactLine";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { singleQuestion } from "../questions/reviewQuestions";
import { verbOf } from "../words";
import { NextPage } from "./NextPage";

/** Facts that rest on one document. */
export function SingleQueue({ after }: { readonly after: string | null }) {
  const answer = useAsk(singleQuestion, { after });
  const page = answer.data?.relations;
  return (
    <section>
      <Standing answer={answer} />
      {page?.nodes.length === 0 && <p>Every fact has two sources or more.</p>}
      <ul class="facts">
        {page?.nodes.map((fact) => (
          <li key={fact.id} class="entry">
            <ThingLink thing={fact.from} /> {verbOf(fact)}
            <ul class="facts">
              <FactLine fact={fact} other={fact.to} />
            </ul>
          </li>
        ))}
      </ul>
      <NextPage kind="single" page={page?.pageInfo} />
    </section>
  );
}
