import type { Corpus, EntityId, Moment, Participant, Role } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';
import { EntityButton, EntityLink } from './EntityButton.tsx';
import { participantsByRole } from './relations.ts';
import { WhenFact } from './WhenFact.tsx';

interface FactsProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
  readonly disputed: boolean;
}

/** When, where and who. */
export function Facts({ moment, corpus, disputed }: FactsProps) {
  const { places } = moment;
  const roles = participantsByRole(moment);
  return (
    <dl className="facts">
      <dt>{say('moment.when')}</dt>
      <dd>
        <WhenFact moment={moment} corpus={corpus} disputed={disputed} />
      </dd>
      {places.length > 0 && <dt>{say('moment.where')}</dt>}
      {places.map((place) => (
        <dd key={place} className="where">
          <Place id={place} corpus={corpus} />
        </dd>
      ))}
      {roles.length > 0 && <dt>{say('moment.who')}</dt>}
      {roles.map(([role, participants]) => (
        <RoleRow key={role} role={role} participants={participants} />
      ))}
    </dl>
  );
}

/** A place, with the larger one it lies in. */
function Place({ id, corpus: { entities } }: { id: EntityId; corpus: Corpus }) {
  const within = entities.find((entity) => entity.id === id)?.partOf;
  return (
    <>
      <EntityButton id={id} />
      {within !== undefined && (
        <span className="within">
          (<EntityLink id={within} />)
        </span>
      )}
    </>
  );
}

function RoleRow({ role, participants }: { role: Role; participants: readonly Participant[] }) {
  return (
    <dd className="who">
      <span className="role">{say(`moment.role.${role}`)}</span>
      <ul>
        {participants.map((participant) => (
          <li key={`${participant.entity} ${participant.for}`}>
            <EntityButton id={participant.entity} />
            {participant.for !== undefined && (
              <>
                {` ${say('moment.for')} `}
                <EntityButton id={participant.for} />
              </>
            )}
          </li>
        ))}
      </ul>
    </dd>
  );
}
