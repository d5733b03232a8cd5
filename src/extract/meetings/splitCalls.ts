import type { Analysis } from "../Analysis";
import type { ChainDraft, StatementDraft } from "../Drafts";
import type { Pass } from "../Pass";
import { meetingChains } from "./linkMeetings";

/** "paid courtesy calls on the prime minister and the speaker": as many calls as hosts, each with the same words for it. */
export const splitCalls: Pass = {
  id: "meeting.calls",
  run(analysis) {
    for (const known of [...meetingChains(analysis)]) {
      const { chain } = known;
      const first = chain.mentions[0];
      if (known.type !== "call" || !first || !/\b(?:calls|visits)\b/i.test(first.text)) continue;
      const [own, ...others] = hostsOf(analysis, chain);
      if (!own || others.length === 0) continue;
      const guest = guestOf(analysis, chain);
      for (const host of others) {
        const mention = analysis.addMention("Meeting", first, first.form, first.rule);
        if (!mention) continue;
        const call = analysis.addChain("Meeting", nameOf(guest, host), [mention]);
        call.type = "call";
        meetingChains(analysis).push({
          ...known,
          chain: call,
          phrases: [],
          words: new Set(),
          parties: new Set([host]),
        });
        const copied = statementsOf(analysis, chain).filter((each) => !isHost(each) || each.from === host);
        for (const each of copied) analysis.addStatement(moved(each, chain, call, mention));
      }
      drop(analysis, (each) => each.to === chain && isHost(each) && each.from !== own);
      chain.name = nameOf(guest, own);
    }
  },
};

function isHost({ kind, properties }: StatementDraft): boolean {
  return kind === "PARTICIPATED_IN" && properties.role === "host";
}

function statementsOf(analysis: Analysis, chain: ChainDraft): StatementDraft[] {
  return analysis.statements.filter((each) => each.from === chain || each.to === chain);
}

function hostsOf(analysis: Analysis, chain: ChainDraft): ChainDraft[] {
  const hosts = statementsOf(analysis, chain).filter((each) => isHost(each) && each.from.kind === "Official");
  return [...new Set(hosts.map((each) => each.from))];
}

function guestOf(analysis: Analysis, chain: ChainDraft): string | undefined {
  return statementsOf(analysis, chain).find((each) => each.kind === "PARTICIPATED_IN" && !isHost(each))?.from
    .name;
}

function nameOf(guest: string | undefined, host: ChainDraft): string {
  return guest === undefined ? `Courtesy call on ${host.name}` : `${guest}'s courtesy call on ${host.name}`;
}

function moved(
  each: StatementDraft,
  from: ChainDraft,
  into: ChainDraft,
  mention: StatementDraft["toMention"],
): StatementDraft {
  return each.to === from
    ? { ...each, to: into, toMention: mention }
    : { ...each, from: into, fromMention: mention };
}

function drop(analysis: Analysis, isWrong: (each: StatementDraft) => boolean): void {
  const kept = analysis.statements.filter((each) => !isWrong(each));
  analysis.statements.splice(0, analysis.statements.length, ...kept);
}
