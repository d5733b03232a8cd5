/**
 * Cypher that finds as `quotes` the words an entry `n` of the log was about. Of a decision on who is who these name the
 * two: what is surest stated of each there, else its name; of a name, the mention that its bearer has its id from; of a
 * document, what it states first.
 */
export const quotesOfEntry = `CALL (n) {
      UNWIND coalesce(n.causes, []) AS id
      CALL (id) {
        MATCH (j:Judgement {id: id}) UNWIND [j.a, j.b] AS bearer
        MATCH (m:Mention|WithdrawnMention {id: bearer})
        RETURN m AS words
        UNION
        MATCH (m:Mention|WithdrawnMention {id: id}) RETURN m AS words
        UNION
        MATCH (:Country {id: id})<-[:REFERS_TO]-(m:Mention)
        RETURN m AS words ORDER BY m.id LIMIT 1
        UNION
        MATCH (s:Statement {id: id}) RETURN s AS words
        UNION
        MATCH (:Document|WithdrawnDocument {id: id})<-[:STATED_IN]-(s:Statement)
        RETURN s AS words ORDER BY s.start, s.id LIMIT 3
      }
      WITH DISTINCT words
      MATCH (words)-[:IN|STATED_IN]->(d)
      CALL (words) {
        OPTIONAL MATCH (words)<-[:FROM|TO]-(s:Statement)
        RETURN coalesce(s, words) AS said ORDER BY s.confidence DESC, s.id LIMIT 1
      }
      WITH DISTINCT said, d ORDER BY d.id, said.start, said.id
      RETURN collect({text: coalesce(said.quote, said.text), start: said.start, end: said.end, document: d.id}) AS quotes
    }`;
