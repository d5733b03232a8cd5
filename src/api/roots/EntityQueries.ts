import { Args, Query, Resolver } from "type-graphql";
import { answeredElsewhere } from "./answeredElsewhere";
import { AgreementListArguments } from "../types/arguments/AgreementListArguments";
import { CountryListArguments } from "../types/arguments/CountryListArguments";
import { InstitutionListArguments } from "../types/arguments/InstitutionListArguments";
import { MeetingListArguments } from "../types/arguments/MeetingListArguments";
import { OfficialListArguments } from "../types/arguments/OfficialListArguments";
import { ProjectListArguments } from "../types/arguments/ProjectListArguments";
import { TopicListArguments } from "../types/arguments/TopicListArguments";
import { AgreementConnection } from "../types/connections/AgreementConnection";
import { CountryConnection } from "../types/connections/CountryConnection";
import { InstitutionConnection } from "../types/connections/InstitutionConnection";
import { MeetingConnection } from "../types/connections/MeetingConnection";
import { OfficialConnection } from "../types/connections/OfficialConnection";
import { ProjectConnection } from "../types/connections/ProjectConnection";
import { TopicConnection } from "../types/connections/TopicConnection";

/** The seven lists of entities. */
@Resolver()
export class EntityQueries {
  @Query(() => CountryConnection, { description: "All countries, filtered and sorted." })
  countries(@Args(() => CountryListArguments) _: CountryListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => OfficialConnection, { description: "All officials, filtered and sorted." })
  officials(@Args(() => OfficialListArguments) _: OfficialListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => InstitutionConnection, { description: "All institutions, filtered and sorted." })
  institutions(@Args(() => InstitutionListArguments) _: InstitutionListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => ProjectConnection, { description: "All projects, filtered and sorted." })
  projects(@Args(() => ProjectListArguments) _: ProjectListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => MeetingConnection, { description: "All meetings, filtered and sorted." })
  meetings(@Args(() => MeetingListArguments) _: MeetingListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => AgreementConnection, { description: "All agreements, filtered and sorted." })
  agreements(@Args(() => AgreementListArguments) _: AgreementListArguments): never {
    return answeredElsewhere();
  }

  @Query(() => TopicConnection, { description: "All topics, filtered and sorted." })
  topics(@Args(() => TopicListArguments) _: TopicListArguments): never {
    return answeredElsewhere();
  }
}
