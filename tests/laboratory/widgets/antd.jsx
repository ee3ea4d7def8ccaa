// Ant Design: selects of one, of several, searchable, and with a virtual list; radio buttons, ticks, a date.

import { Checkbox, DatePicker, Form, Input, Radio, Select, Switch } from "antd";
import { createRoot } from "react-dom/client";
import { keep } from "./mount.js";

const named = (labels) => labels.map((label) => ({ label, value: label.toLowerCase() }));
const YEARS = Array.from({ length: 300 }, (_, index) => ({ label: `Option ${index + 1}`, value: index + 1 }));
const WAYS = named(["Job board", "Referral", "Company website", "Other"]);

const take = (_, all) => {
  for (const [name, value] of Object.entries(all)) keep(name, value?.format ? value.format("YYYY-MM-DD") : value);
};

createRoot(document.querySelector("#root")).render(
  <Form onValuesChange={take} layout="vertical" name="f">
    <Form.Item name="source" label="How did you hear about us?"><Select options={WAYS} placeholder="Please choose" allowClear /></Form.Item>
    <Form.Item name="searched" label="Source again"><Select options={WAYS} showSearch optionFilterProp="label" /></Form.Item>
    <Form.Item name="many" label="All sources"><Select options={WAYS} mode="multiple" /></Form.Item>
    <Form.Item name="long" label="Long list"><Select options={YEARS} /></Form.Item>
    <Form.Item name="shift" label="Shift"><Radio.Group options={["Day", "Night"]} optionType="button" /></Form.Item>
    <Form.Item name="days" label="Days"><Checkbox.Group options={["Monday", "Tuesday", "Friday"]} /></Form.Item>
    <Form.Item name="travel" label="Travel" valuePropName="checked"><Switch /></Form.Item>
    <Form.Item name="start" label="Start"><DatePicker format="DD/MM/YYYY" placeholder="DD/MM/YYYY" /></Form.Item>
    <Form.Item name="unsaid" label="End"><DatePicker format="DD/MM/YYYY" /></Form.Item>
    <Form.Item name="name" label="Name"><Input /></Form.Item>
  </Form>,
);
