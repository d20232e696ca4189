import type { ListKey } from "../api/filters";

/** The keys of the filter as people call them. */
export const FILTER_NAMES: Record<ListKey, string> = {
  category: "Category",
  endpoint: "Endpoint",
  client: "Address",
  country: "Country",
  session: "Session",
  action: "Action",
  label: "Label",
  method: "Method",
  status: "Status",
  source: "Read from",
  field: "Field",
  truth: "Generator says",
  model: "Model",
  campaign: "Campaign",
  text: "Text",
};
