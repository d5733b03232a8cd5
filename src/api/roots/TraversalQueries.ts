import { Args, Query, Resolver } from "type-graphql";
import { answeredElsewhere } from "./answeredElsewhere";
import { CommonConnectionsArguments } from "../types/arguments/CommonConnectionsArguments";
import { NeighborhoodArguments } from "../types/arguments/NeighborhoodArguments";
import { OfficialProjectLinksArguments } from "../types/arguments/OfficialProjectLinksArguments";
import { PathsArguments } from "../types/arguments/PathsArguments";
import { RankingArguments } from "../types/arguments/RankingArguments";
import { SearchArguments } from "../types/arguments/SearchArguments";
import { TimelineArguments } from "../types/arguments/TimelineArguments";
import { WhoHeldArguments } from "../types/arguments/WhoHeldArguments";
import { RankingConnection } from "../types/connections/RankingConnection";
import { SearchConnection } from "../types/connections/SearchConnection";
import { SharedConnection } from "../types/connections/SharedConnection";
import { TimelineConnection } from "../types/connections/TimelineConnection";
import { PathResult } from "../types/objects/PathResult";
import { PositionHolder } from "../types/objects/PositionHolder";
import { Subgraph } from "../types/objects/Subgraph";

/** Questions that follow relations. */
@Resolver()
export class TraversalQueries {
  @Query(() => SearchConnection, {
    description:
      "Entities by name, officials by the title of an office too, documents by title: as you type, forgiving errors, in either script and order of words.",
  })
  search(@Args(() => SearchArguments) _: SearchArguments): never {
    return answeredElsewhere();
  }

  @Query(() => PathResult, {
    nullable: true,
    description:
      "The shortest ways between two entities, each hop with its evidence; null where an id is unknown.",
  })
  paths(@Args(() => PathsArguments) _: PathsArguments): never {
    return answeredElsewhere();
  }

  @Query(() => PathResult, {
    nullable: true,
    description: "Every way an official is tied to a project; null where an id is unknown.",
  })
  officialProjectLinks(@Args(() => OfficialProjectLinksArguments) _: OfficialProjectLinksArguments): never {
    return answeredElsewhere();
  }

  @Query(() => Subgraph, {
    nullable: true,
    description: "What lies around an entity; null where the id is unknown.",
  })
  neighborhood(@Args(() => NeighborhoodArguments) _: NeighborhoodArguments): never {
    return answeredElsewhere();
  }

  @Query(() => SharedConnection, { description: "What several entities have in common." })
  commonConnections(@Args(() => CommonConnectionsArguments) _: CommonConnectionsArguments): never {
    return answeredElsewhere();
  }

  @Query(() => TimelineConnection, { description: "Dated facts about an entity in order of time." })
  timeline(@Args(() => TimelineArguments) _: TimelineArguments): never {
    return answeredElsewhere();
  }

  @Query(() => RankingConnection, { description: "Entities in order of a measure of the whole graph." })
  ranking(@Args(() => RankingArguments) _: RankingArguments): never {
    return answeredElsewhere();
  }

  @Query(() => [PositionHolder], { description: "Who held an office, when; on a day, if one is given." })
  whoHeld(@Args(() => WhoHeldArguments) _: WhoHeldArguments): never {
    return answeredElsewhere();
  }
}
