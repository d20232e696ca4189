import { type FormEvent, useState } from "react";
import { useRemoveView, useSaveView, useViews } from "../api/events";
import { navigate, useRoute } from "../hooks/use-route";
import { Dialog } from "./dialog";

/** Filters that were given a name. */
export function SavedViews() {
  const { search } = useRoute();
  const views = useViews();
  const save = useSaveView();
  const remove = useRemoveView();
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState("");
  const query = search.toString();
  const current = views.data?.find((view) => view.query === query);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ name: name.trim(), query }, { onSuccess: () => setNaming(false) });
  };
  return (
    <span className="row">
      <select
        className="select view-select"
        aria-label="Saved views"
        value={current ? String(current.id) : ""}
        onChange={(event) => {
          const view = views.data?.find((one) => String(one.id) === event.target.value);
          if (view) navigate(view.query ? `/events?${view.query}` : "/events");
        }}
      >
        <option value="">Saved views</option>
        {views.data?.map((view) => (
          <option key={view.id} value={String(view.id)}>
            {view.name}
          </option>
        ))}
      </select>
      {current ? (
        <button type="button" className="button" onClick={() => remove.mutate(current)}>
          Remove view
        </button>
      ) : (
        <button type="button" className="button" onClick={() => setNaming(true)}>
          Save view
        </button>
      )}
      {naming && (
        <Dialog title="Save this view" onClose={() => setNaming(false)}>
          <form className="stack" onSubmit={submit}>
            <div className="field">
              <label htmlFor="view-name">Name</label>
              <input
                id="view-name"
                className="input"
                value={name}
                maxLength={100}
                required
                onChange={(event) => setName(event.target.value)}
              />
              <span className="hint">A view of the same name is replaced. Everyone sees it.</span>
            </div>
            <footer>
              <button
                type="submit"
                className="button primary"
                disabled={save.isPending || !name.trim()}
              >
                Save
              </button>
            </footer>
          </form>
        </Dialog>
      )}
    </span>
  );
}
