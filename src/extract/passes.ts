import { pointMeetings } from "./meetings/pointMeetings";
import { findPlaces } from "./countries/findPlaces";
import { stageThings } from "./relations/stageThings";
import { signedForBody } from "./relations/signedForBody";
import { signatories } from "./relations/signatories";
import { settleRoles } from "./relations/settleRoles";
import { dateMeetings } from "./meetings/dateMeetings";
import { cityInName } from "./meetings/cityInName";
import { placeMeetings } from "./meetings/placeMeetings";
import { splitCalls } from "./meetings/splitCalls";
import { unifyMeetings } from "./meetings/unifyMeetings";
import { verbMeetings } from "./meetings/verbMeetings";
import { findRelations } from "./relations/findRelations";
import { labelledTopics } from "./topics/labelledTopics";
import { kindTopics } from "./topics/kindTopics";
import { framedTopics } from "./topics/framedTopics";
import { repeatedTopics } from "./topics/repeatedTopics";
import { listedTopics } from "./topics/listedTopics";
import { nameEvents } from "./meetings/nameEvents";
import { subjectTopics } from "./topics/subjectTopics";
import { trimTopics } from "./topics/trimTopics";
import { markDates } from "./dates/markDates";
import { findAgreements } from "./agreements/findAgreements";
import { findMeetings } from "./meetings/findMeetings";
import { linkMeetings } from "./meetings/linkMeetings";
import { findDoers } from "./institutions/findDoers";
import { findProjects } from "./projects/findProjects";
import { besideProjects } from "./projects/besideProjects";
import { findTopics } from "./topics/findTopics";
import { findCountries } from "./countries/findCountries";
import { findInstitutions } from "./institutions/findInstitutions";
import { linkInstitutions } from "./institutions/linkInstitutions";
import { voteEntities } from "./ner/voteEntities";
import { ownInstitutions } from "./institutions/ownInstitutions";
import { findOfficials } from "./officials/findOfficials";
import { linkOfficials } from "./officials/linkOfficials";
import { referToOfficials } from "./officials/referToOfficials";
import { observeOffices } from "./officials/observeOffices";
import type { Pass } from "./Pass";

/**
 * Everything the rules do to a document, in the order in which they do it: mentions first, then chains, then statements.
 * A pass may read what the passes above it have left.
 */
export const passes: readonly Pass[] = [
  findCountries,
  findInstitutions,
  findOfficials,
  voteEntities,
  ownInstitutions,
  linkOfficials,
  referToOfficials,
  linkInstitutions,
  markDates,
  findPlaces,
  findTopics,
  findAgreements,
  findProjects,
  besideProjects,
  findDoers,
  findMeetings,
  linkMeetings,
  trimTopics,
  labelledTopics,
  listedTopics,
  subjectTopics,
  kindTopics,
  framedTopics,
  repeatedTopics,
  verbMeetings,
  pointMeetings,
  findRelations,
  splitCalls,
  dateMeetings,
  unifyMeetings,
  placeMeetings,
  cityInName,
  signatories,
  signedForBody,
  settleRoles,
  observeOffices,
  stageThings,
  nameEvents,
];
