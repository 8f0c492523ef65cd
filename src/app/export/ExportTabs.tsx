import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import "./exportTabs.css";

interface ExportTabsProps {
  label: string;
  /** What can be taken away, one at a time in sight. */
  parts: readonly { id: string; title: string; content: ReactNode }[];
}

/** Each part keeps what its author has chosen while another is looked at. */
export function ExportTabs({ label, parts }: ExportTabsProps) {
  return (
    <Tabs className="export-tabs">
      <TabList aria-label={label} className="export-tab-list">
        {parts.map(({ id, title }) => (
          <Tab key={id} id={id} className="export-tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, content }) => (
        <TabPanel key={id} id={id} shouldForceMount className="export-panel">
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
